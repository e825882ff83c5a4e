//! GIF block by block (GIF89a, 12 to 27): frames and how they follow each other stay; comments, texts and what programs
//! left in it leave.

/// None when the blocks do not add up.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    // Header, screen, and the colours of all frames.
    let mut at = 13 + colours(*bytes.get(10)?);
    let mut clean = bytes.get(..at)?.to_vec();
    loop {
        let from = at;
        match *bytes.get(at)? {
            0x3B => {
                clean.push(0x3B);
                return Some(clean);
            }
            0x2C => {
                at += 10 + colours(*bytes.get(at + 9)?);
                // How long the codes are, and the codes.
                at = after_blocks(bytes, at + 1)?;
                clean.extend_from_slice(bytes.get(from..at)?);
            }
            0x21 => {
                let label = *bytes.get(at + 1)?;
                at = after_blocks(bytes, at + 2)?;
                let block = bytes.get(from..at)?;
                // How long a frame is shown, and how often all of them are.
                let repeats = label == 0xFF
                    && block.len() == 19
                    && block.get(2..14).is_some_and(|name| name == b"\x0bNETSCAPE2.0");
                if label == 0xF9 || repeats {
                    clean.extend_from_slice(block);
                }
            }
            _ => return None,
        }
    }
}

/// The bytes of a colour table, from the field that announces it.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

fn after_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}
