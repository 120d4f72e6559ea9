//! Documents between the thread that reads and those that extract: bounded in number and bytes, taken all at once.
//!
//! A channel of the standard library counts messages only, and a hundred texts may be a book each.

use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::failure::Failure;
use crate::input::Raw;

/// Documents, and the failure that ended them, if one did.
pub type Batch = Vec<Result<Raw, Failure>>;

/// No more documents wait than this. (With 64 two threads were 3 % slower: at the end of a batch each waits for the last document of the others.)
const DOCUMENTS: usize = 256;
/// Nor, without the last one, more bytes.
const BYTES: usize = 1 << 20;

#[derive(Default)]
struct State {
    waiting: Batch,
    bytes: usize,
    ended: bool,
}

#[derive(Default)]
struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

impl Queue {
    /// The state, once it is `not_yet` no more.
    fn wait(&self, not_yet: impl FnMut(&mut State) -> bool) -> MutexGuard<'_, State> {
        // No code that can panic runs while the lock is held, so the state is whole.
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        self.changed.wait_while(state, not_yet).unwrap_or_else(PoisonError::into_inner)
    }
}

/// The end that documents are put in.
pub struct Entrance(Arc<Queue>);

/// The end that they are taken from.
pub struct Exit(Arc<Queue>);

/// A queue's two ends.
pub fn queue() -> (Entrance, Exit) {
    let queue = Arc::new(Queue::default());
    (Entrance(Arc::clone(&queue)), Exit(queue))
}

impl Entrance {
    /// Puts a document in, as soon as there is room.
    pub fn put(&self, raw: Result<Raw, Failure>) {
        let mut state = self.0.wait(|state| state.waiting.len() >= DOCUMENTS || state.bytes >= BYTES);
        state.bytes += raw.as_ref().map_or(0, Raw::len);
        state.waiting.push(raw);
        self.0.changed.notify_all();
    }
}

impl Drop for Entrance {
    fn drop(&mut self) {
        self.0.wait(|_| false).ended = true;
        self.0.changed.notify_all();
    }
}

impl Exit {
    /// All documents that wait, as soon as there is one; `None` after the last.
    pub fn take(&self) -> Option<Batch> {
        let mut state = self.0.wait(|state| state.waiting.is_empty() && !state.ended);
        let batch = mem::take(&mut state.waiting);
        state.bytes = 0;
        self.0.changed.notify_all();
        Some(batch).filter(|batch| !batch.is_empty())
    }
}
