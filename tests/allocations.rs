//! `extract_into` allocates nothing once its buffers have grown: counted by the allocator itself.
//!
//! One test alone, for the count is that of the whole process.

// A global allocator cannot be written without `unsafe`; the library has none.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use depeche::{Extractor, Gazetteer, GazetteerEntry, Kind, Scratch};

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Texts with all that has buffers: names in compounds, glosses, enumerations, titles, values, quotations, capitals, decomposed accents.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = ["article", "brief", "headlines", "names", "plain"]
        .map(|name| std::fs::read_to_string(format!("{}/benches/texts/{name}.txt", env!("CARGO_MANIFEST_DIR"))).expect("a text"))
        .into();
    texts.push(
        "L’Organisation internationale de la Francophonie (OIF) réunit à N’Djaména, Bamako-Dakar et Saint-Étienne le 3 avril à 14h30 des \
         franco-marocains. E\u{301}tats-Unis, « Zorglub-Tazka », Mme Awa Diop-Ndiaye, préfète (PS) d'Ille-et-Vilaine, et J.-C. Durand (AFP). \
         Le train de la ligne Paris-Lyon, sur l'A7, coûte 3,5 millions d'euros. https://a.fr/b"
            .to_owned(),
    );
    texts
}

#[test]
fn the_steady_state_allocates_nothing() {
    let texts = texts();
    let mine = Gazetteer::new([GazetteerEntry::new(Kind::Organisation, "Zorglub Tazka"), GazetteerEntry::new(Kind::Location, "Bamako")])
        .expect("a list without faults");
    for (name, extractor) in [("bundled", Extractor::new()), ("user", Extractor::builder().gazetteer(mine).build())] {
        let mut scratch = Scratch::new();
        let mut extract = |texts: &[String]| texts.iter().map(|text| extractor.extract_into(text, &mut scratch).count()).sum::<usize>();
        let grown = extract(&texts);
        let before = ALLOCATIONS.load(Ordering::Relaxed);
        let found = extract(&texts);
        let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
        assert_eq!(found, grown, "{name}");
        assert!(found > 100, "{name}: {found} entities");
        assert_eq!(allocations, 0, "{name}");
    }
}
