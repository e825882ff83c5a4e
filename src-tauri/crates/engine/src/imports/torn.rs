//! Telling a cell over several lines from a stray quotation mark that swallowed whole rows.

/// How many lines lie in cells that go on after the quotation mark that closes them. `row` is as it stands in the file.
pub(super) fn torn(row: impl Iterator<Item = u8>, delimiter: u8) -> u32 {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let (mut at, mut lines, mut swallowed, mut before) = (At::Start, 0, 0, 0);
    for byte in row {
        let line_ended = byte == b'\r' || (byte == b'\n' && before != b'\r');
        before = byte;
        at = match (at, byte) {
            (At::Start, b'"') => At::Quoted,
            (At::Quoted, b'"') => At::Closed,
            (At::Quoted, _) => {
                lines += u32::from(line_ended);
                At::Quoted
            }
            (At::Closed, b'"') => At::Quoted,
            (_, end) if end == delimiter || end == b'\r' || end == b'\n' => {
                lines = 0;
                At::Start
            }
            (At::Closed, b' ' | b'\t') => At::Closed,
            (At::Closed, _) => {
                swallowed += std::mem::take(&mut lines);
                At::Plain
            }
            (At::Start | At::Plain, _) => At::Plain,
        };
    }
    swallowed
}
