//! Names beside those another implementation makes (Python's `uuid`, and the example of RFC 9562).

use super::name_uuid::{named, uuid_of};
use super::sha1::sha1;

const DNS: [u8; 16] = [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

#[test]
fn names_are_those_of_the_standard() {
    assert_eq!(named(DNS, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    assert_eq!(uuid_of("Task", "r-1"), "c16e9213-c1df-571b-a83f-4caf552a6e69");
    assert_eq!(uuid_of("Task", &"ŵ".repeat(100)), "70e309ba-aec5-543c-b00f-5d65bfd5707b");
}

#[test]
fn digests_are_those_of_the_standard() {
    let shown = |bytes: &[u8]| sha1(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(shown(b""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    assert_eq!(shown(b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
    let long = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    assert_eq!(shown(long), "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    assert_eq!(shown(&[b'a'; 1_000_000]), "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
}
