use fingerpost::{read_policy, write_policy};

pub(super) fn check(bytes: &[u8]) {
    let Ok(policy) = read_policy(bytes) else { return };
    super::json_elsewhere(bytes);
    assert_eq!(read_policy(write_policy(&policy).as_bytes()), Ok(policy));
}
