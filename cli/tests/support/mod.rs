//! Running the tool.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What a run of `depeche` left behind.
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The tool with these arguments, in the language and colours of a plain pipe.
pub fn command<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_depeche"));
    command.args(args).env_remove("CLICOLOR_FORCE").env_remove("CLICOLOR").env_remove("NO_COLOR");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it over `input` as standard input.
pub fn run<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>, input: impl AsRef<[u8]>) -> Run {
    finish(command(args), input.as_ref())
}

/// Runs a prepared command over `input`.
pub fn finish(mut command: Command, input: &[u8]) -> Run {
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        // The tool may stop before it has read everything: a broken pipe here is no fault.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap()
    });
    let Output { status, stdout, stderr } = output;
    Run { code: status.code(), out: String::from_utf8(stdout).unwrap(), err: String::from_utf8(stderr).unwrap() }
}
