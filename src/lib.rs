//! Named entities of French news text: persons, titles, countries, places, organisations, dates, amounts and more,
//! as typed spans with offsets, by gazetteers and rules. No model, no network, the same answer on every run, and a rule's name for every span.
//!
//! ```
//! use depeche::Extractor;
//!
//! let extractor = Extractor::new();
//! let text = "Le wali d'Oran, M. Karim Benali, a reçu mardi une délégation malienne.";
//! for entity in extractor.extract(text) {
//!     println!("{:>12} {:?} by {}", entity.kind(), entity.text(), entity.rule());
//! }
//! ```
//!
//! # The way of a text
//!
//! Text to tokens (`token`), to what each word can be (`lexicon`), to known names (`gazetteer`), to candidates (`rules`), to one choice (`resolve`), to what the
//! whole article shows (`document`), to titles with the names behind them (`completion`). [`Extractor`] holds that way as one short function.
//!
//! # Offsets
//!
//! Spans are bytes of the text as given. [`convert_offsets`] turns them into characters or UTF-16 units.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod entity;
mod error;
mod explain;
mod familiar;
mod kind;
mod offsets;
mod span;

mod analysis;
mod completion;
mod document;
mod extractor;
mod fold;
mod gazetteer;
mod lexicon;
mod recent;
mod resolve;
mod rules;
mod token;

pub use entity::Entity;
pub use error::Error;
pub use explain::Proposal;
#[doc(hidden)]
pub use extractor::Stage;
pub use extractor::{Builder, Entities, Extractor, Scratch};
pub use gazetteer::{Flag, Gazetteer, GazetteerEntry};
pub use kind::{Kind, UnknownKind};
pub use offsets::{convert_offsets, OffsetUnit};
pub use span::Span;

/// The README's examples, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
