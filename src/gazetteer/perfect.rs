//! Perfect hash tables: a hash has one slot where it can be, and no other.
//!
//! To look a word up is two loads and no branch that the processor could guess wrong, whether the word is known or not; with open addressing it was two or
//! three slots for a known word, eight for an unknown one, and a wrong guess for nearly every one of them.

/// The upper half of the product: where in `len` equal parts of all numbers `hash` lies.
#[inline]
pub(super) fn scale(hash: u64, len: usize) -> usize {
    ((u128::from(hash) * len as u128) >> 64) as usize
}

/// The slot of `hash` under a seed.
#[inline]
fn slot_of(hash: u64, seed: u16, slots: usize) -> usize {
    scale((hash ^ u64::from(seed).wrapping_mul(0xD6E8_FEB8_6659_FD93)).wrapping_mul(0x9E37_79B9_7F4A_7C15), slots)
}

/// Where the record of `hash` would begin in a table with these seeds and `slots` records of `size` bytes.
#[inline]
pub(super) fn find(seeds: &[u8], hash: u64, slots: usize, size: usize) -> usize {
    let seed = 2 * scale(hash, seeds.len() / 2);
    let seed = seeds.get(seed..seed + 2).map_or(0, |bytes| u16::from_le_bytes([bytes[0], bytes[1]]));
    size * slot_of(hash, seed, slots)
}

/// Hashes that share a seed, and of so many slots one is empty. With fewer of either the seeds would take too long to find.
const PER_SEED: usize = 4;
const ROOM: usize = 6;

/// About how many bytes [`perfect_table`] makes.
pub(super) fn perfect_size(records: usize, size: usize) -> usize {
    (records + records / (ROOM - 1) + 1) * size + 2 * (records / PER_SEED + 1) + 32
}

/// Gives each record, with its hash, a slot of its own. Returns the seeds and the slots.
///
/// The hashes are cut into small groups by their upper bits; for each, the largest first, a seed is looked for that leads all of its hashes to
/// empty slots. This is the method of CHD (Belazzougui, Botelho, Dietzfelbinger: Hash, displace, and compress, 2009).
pub(super) fn perfect_table<const N: usize>(mut records: Vec<(u64, [u32; N])>) -> (Vec<u8>, Vec<u8>) {
    records.sort_unstable();
    let groups = records.len().div_ceil(PER_SEED).max(1);
    // The hashes are sorted, so those of a group stand together.
    let mut firsts = vec![0u32; groups + 1];
    records.iter().for_each(|(hash, _)| firsts[scale(*hash, groups) + 1] += 1);
    let largest = firsts.iter().copied().max().unwrap_or(0);
    for group in 0..groups {
        firsts[group + 1] += firsts[group];
    }
    let mut slots = records.len() + records.len() / (ROOM - 1) + 1;
    let mut seeds = vec![0u8; 2 * groups];
    while !seed(&records, &firsts, largest, slots, &mut seeds) {
        slots += slots / 8 + 1;
    }
    let size = 4 * N;
    let mut table = vec![0; size * slots];
    for (hash, record) in &records {
        let at = find(&seeds, *hash, slots, size);
        for (to, word) in table[at..at + size].chunks_exact_mut(4).zip(record) {
            to.copy_from_slice(&word.to_le_bytes());
        }
    }
    (seeds, table)
}

/// Finds the seeds for a number of slots, or that there are none.
fn seed<R>(records: &[(u64, R)], firsts: &[u32], largest: u32, slots: usize, seeds: &mut [u8]) -> bool {
    let mut taken = vec![0u64; slots.div_ceil(64)];
    let mut places = Vec::with_capacity(largest as usize);
    for size in (1..=largest).rev() {
        for (ends, seed) in firsts.windows(2).zip(seeds.chunks_exact_mut(2)) {
            if ends[1] - ends[0] != size {
                continue;
            }
            let group = &records[ends[0] as usize..ends[1] as usize];
            let fits = |&number: &u16| {
                places.clear();
                for (hash, _) in group {
                    let slot = slot_of(*hash, number, slots);
                    if taken[slot / 64] >> (slot % 64) & 1 == 1 || places.contains(&slot) {
                        return false;
                    }
                    places.push(slot);
                }
                true
            };
            let Some(number) = (0..=u16::MAX).find(fits) else { return false };
            seed.copy_from_slice(&number.to_le_bytes());
            places.iter().for_each(|slot| taken[slot / 64] |= 1 << (slot % 64));
        }
    }
    true
}
