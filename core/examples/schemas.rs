//! Writes the JSON Schemas into a folder: `cargo run --example schemas --features schema -- docs/schema`.

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "docs/schema".to_owned()));
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("directory.schema.json"), fingerpost::directory_schema())?;
    std::fs::write(folder.join("client.schema.json"), fingerpost::client_schema())?;
    std::fs::write(folder.join("policy.schema.json"), fingerpost::policy_schema())?;
    std::fs::write(folder.join("ranking.schema.json"), fingerpost::ranking_schema())?;
    std::fs::write(folder.join("history.schema.json"), fingerpost::history_schema())?;
    std::fs::write(folder.join("referral.schema.json"), fingerpost::referral_schema())?;
    Ok(())
}
