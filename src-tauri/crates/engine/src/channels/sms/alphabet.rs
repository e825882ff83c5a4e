//! The GSM 7 bit default alphabet and its extension table, as 3GPP TS 23.038 (sections 6.2.1 and 6.2.1.1) lists them.
//! National language tables are not here: few gateways use them, and none can be relied on.

/// Section 6.2.1 in the order of its codes, without the escape (0x1B).
const DEFAULT: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// Section 6.2.1.1: each is sent as the escape and one more code.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// How many septets a character takes: 1 or 2; None when the alphabet does not have it.
pub fn septets(letter: char) -> Option<u32> {
    if letter.is_ascii_alphanumeric() || DEFAULT.contains(letter) {
        return Some(1);
    }
    EXTENSION.contains(letter).then_some(2)
}
