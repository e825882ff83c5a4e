//! What the parent and the render worker say to each other: MessagePack frames, each led by its length (u32, little endian).
//! MessagePack, because a message of 20 kB travels as it is, without escapes.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::{Compiled, Fault, Fields, Part, Rendered};

/// Three parts at their limit and room for the rest; whatever is longer is not ours.
pub const FRAME_BYTES: usize = 64 * 1024 * 1024;

/// The first bytes of a worker. What a program printed before them is not ours.
pub const HELLO: &[u8] = b"\nattune render worker 1\n";

#[derive(Serialize, Deserialize)]
pub enum Ask<'a> {
    Load {
        cell: u32,
        #[serde(borrow)]
        compiled: std::borrow::Cow<'a, Compiled>,
    },
    /// Answered by one `Answer::Message` each, in order.
    Render { cell: u32, people: std::borrow::Cow<'a, [Fields]> },
    /// One message, with a notice before each part, so that a kill can name the part.
    RenderAlone { cell: u32, person: std::borrow::Cow<'a, Fields> },
}

#[derive(Serialize, Deserialize)]
pub enum Answer {
    /// Said once by the parent's reader when `HELLO` has come.
    Ready,
    Message(Result<Rendered, Fault>),
    Begins(Part),
}

pub fn frame<T: Serialize>(message: &T, into: &mut Vec<u8>) -> io::Result<()> {
    let start = into.len();
    into.extend_from_slice(&[0; 4]);
    rmp_serde::encode::write(into, message).map_err(io::Error::other)?;
    let length = u32::try_from(into.len() - start - 4).map_err(io::Error::other)?;
    into[start..start + 4].copy_from_slice(&length.to_le_bytes());
    Ok(())
}

pub fn send<T: Serialize>(to: &mut impl Write, message: &T) -> io::Result<()> {
    let mut bytes = Vec::new();
    frame(message, &mut bytes)?;
    to.write_all(&bytes)?;
    to.flush()
}

/// Reads up to and including `HELLO`.
pub fn greet(from: &mut impl Read) -> io::Result<()> {
    const PATIENCE: usize = 64 * 1024;
    let mut seen = Vec::with_capacity(128);
    let mut byte = [0];
    while !seen.ends_with(HELLO) {
        from.read_exact(&mut byte)?;
        seen.push(byte[0]);
        if seen.len() > PATIENCE {
            return Err(io::Error::other("not a render worker"));
        }
    }
    Ok(())
}

/// None at the end of the stream.
pub fn receive(from: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = u32::from_le_bytes(length) as usize;
    if length > FRAME_BYTES {
        return Err(io::Error::other("a frame beyond the limit"));
    }
    let mut bytes = vec![0; length];
    from.read_exact(&mut bytes)?;
    Ok(Some(bytes))
}

/// Whether the next frame can be received without waiting.
pub fn has_whole_frame(buffer: &[u8]) -> bool {
    buffer.first_chunk::<4>().is_some_and(|length| buffer.len() - 4 >= u32::from_le_bytes(*length) as usize)
}

pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> io::Result<T> {
    rmp_serde::from_slice(bytes).map_err(io::Error::other)
}
