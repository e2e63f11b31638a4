use fingerpost::{read_client, write_client};

pub(super) fn check(bytes: &[u8]) {
    let Ok(client) = read_client(bytes) else { return };
    super::json_elsewhere(bytes);
    let _ = client.check();
    assert_eq!(read_client(write_client(&client).as_bytes()), Ok(client));
}
