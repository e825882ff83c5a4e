//! PNG chunk by chunk (PNG specification, third edition, 5.3): what paints stays, what tells leaves.

/// Of the picture, its colours and its frames. Texts, the time, a camera's notes and everything unknown are not here.
const KEPT: [&[u8]; 16] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sRGB", b"sBIT", b"cICP", b"bKGD",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// None when the chunks do not add up.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    const SIGNATURE: usize = 8;
    let mut clean = bytes.get(..SIGNATURE)?.to_vec();
    let mut rest = bytes.get(SIGNATURE..)?;
    loop {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        let kind = rest.get(4..8)?;
        // Length, kind, content and checksum.
        let whole = rest.get(..length.checked_add(12)?)?;
        if KEPT.contains(&kind) {
            clean.extend_from_slice(whole);
        }
        if kind == b"IEND" {
            return Some(clean);
        }
        rest = rest.get(whole.len()..)?;
    }
}
