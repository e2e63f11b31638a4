//! The compact file of postcodes: the whole country in under eight megabytes, answered from as it lies.
//!
//! All numbers are little-endian; bits are counted from the lowest of a byte.
//!
//! ```text
//!  at  bytes
//!   0      8  89 46 50 43 0D 0A 1A 0A: not a text, and damaged by any conversion of line ends
//!   8      2  version of the format: 1
//!  10      2  zero
//!  12      4  CRC-32 (ISO-HDLC) of everything that follows
//!  16      8  length of the whole file
//!  24     12  how many postcodes are in use, how many no longer, how many sectors there are (each 4)
//!  36      4  date of the edition: year (2), month, day; zeros where it is not known
//!  40     24  rows of the source, and of these kept, terminated, of Northern Ireland, without position, malformed (each 4)
//!  64      4  length of the name of the source
//!  68      …  the name of the source in UTF-8
//!          …  keys of the sectors, rising (each 4)
//!          …  where their bodies begin in the file, and where the last one ends (each 4)
//!          …  the bodies
//!          8  zeros, so that eight bytes can be read at any bit
//! ```
//!
//! A sector is a first half with the digit after it (`NP10 8`), in one frame: eastings and northings, or degrees. Its key holds six bits a
//! character of the first half, four for the digit and one for the frame. Its 400 possible second halves have the numbers 0 to 399: 20
//! letters, twice. A body is a run of bits:
//!
//! ```text
//!  20                 which first letters there are
//!  20 for each        which second letters
//!  1                  whether some postcode is no longer in use; if so
//!    1 a postcode       which ones
//!    12, 4              the earliest month of their ends, and the bits of a month after it
//!    … each             the months
//!  where some postcode is in use
//!    24, 24             the corner of the sector: the least easting and northing
//!    5, 5, 9            the bits of a block's corner within it (W, H), and how many blocks there are
//!    a block: 5, w, h, W, H   its length less one, bits of its offsets, its corner; w and h have the bits that W and H need
//!    a postcode: w, h         its offset in its block
//! ```
//!
//! Postcodes in their order run along streets, so that neighbours lie close: blocks of up to 32 are cut where that makes the sum of the
//! bits least.

mod bits;
mod blocks;
mod edition;
mod file;
mod header;
mod key;
mod partition;
mod sector;
mod writing;

pub use edition::PostcodeEdition;
pub use file::PostcodeFile;

#[cfg(test)]
mod damage_tests;
#[cfg(test)]
mod file_tests;
#[cfg(test)]
mod partition_tests;
