//! What the parent and the render worker say to each other: MessagePack frames, each led by its length (u32, little endian).
//! MessagePack, because a message of 20 kB travels as it is, without escapes.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::{Compiled, Fault, Part, Rendered};

/// Three parts at their limit and room for the rest; whatever is longer is not ours.
pub const FRAME_BYTES: usize = 64 * 1024 * 1024;

/// The first bytes of a worker. What a program printed before them is not ours.
pub const HELLO: &[u8] = b"\nattune render worker 1\n";

/// `P` is a list of people: fields where they are sent, `Person` where they are received.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "P: Deserialize<'de>"))]
pub enum Ask<'a, P> {
    Load {
        cell: u32,
        #[serde(borrow)]
        compiled: std::borrow::Cow<'a, Compiled>,
    },
    /// Answered by one `Answer::Message` each, in order.
    Render { cell: u32, people: P },
    /// The same with a notice before each part, so that a kill can name the part.
    RenderAlone { cell: u32, people: P },
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

/// The frames of a stream, each lent until the next is asked for.
pub struct Frames<R> {
    from: R,
    buffer: Vec<u8>,
    /// What was read and not given out yet.
    held: std::ops::Range<usize>,
}

impl<R: Read> Frames<R> {
    pub fn new(from: R) -> Self {
        Frames { from, buffer: vec![0; 128 * 1024], held: 0..0 }
    }

    /// Reads up to and including `HELLO`.
    pub fn greet(&mut self) -> io::Result<()> {
        const PATIENCE: usize = 64 * 1024;
        loop {
            if let Some(at) = memchr::memmem::find(&self.buffer[self.held.clone()], HELLO) {
                self.held.start += at + HELLO.len();
                return Ok(());
            }
            if self.held.len() > PATIENCE || self.read()? == 0 {
                return Err(io::Error::other("not a render worker"));
            }
        }
    }

    /// None at the end of the stream.
    pub fn receive(&mut self) -> io::Result<Option<&[u8]>> {
        loop {
            if let Some(frame) = self.whole()? {
                self.held.start = frame.end;
                return Ok(Some(&self.buffer[frame]));
            }
            if self.read()? == 0 {
                return if self.held.is_empty() { Ok(None) } else { Err(io::ErrorKind::UnexpectedEof.into()) };
            }
        }
    }

    /// Whether the next frame is there without waiting.
    pub fn has_whole(&self) -> bool {
        self.whole().is_ok_and(|frame| frame.is_some())
    }

    /// Where the next frame stands in the buffer, if all of it does.
    fn whole(&self) -> io::Result<Option<std::ops::Range<usize>>> {
        let Some(length) = self.buffer[self.held.clone()].first_chunk::<4>() else { return Ok(None) };
        let length = u32::from_le_bytes(*length) as usize;
        if length > FRAME_BYTES {
            return Err(io::Error::other("a frame beyond the limit"));
        }
        let start = self.held.start + 4;
        Ok((start + length <= self.held.end).then(|| start..start + length))
    }

    fn read(&mut self) -> io::Result<usize> {
        if self.held.end == self.buffer.len() {
            self.buffer.copy_within(self.held.clone(), 0);
            self.held = 0..self.held.len();
            if self.held.end == self.buffer.len() {
                self.buffer.resize(2 * self.held.end, 0);
            }
        } else if self.held.is_empty() {
            self.held = 0..0;
        }
        loop {
            match self.from.read(&mut self.buffer[self.held.end..]) {
                Ok(count) => {
                    self.held.end += count;
                    return Ok(count);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> io::Result<T> {
    rmp_serde::from_slice(bytes).map_err(io::Error::other)
}
