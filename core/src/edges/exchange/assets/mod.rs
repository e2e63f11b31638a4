//! Lists of places that nobody shaped for us: museums, listed buildings, monuments.

mod columns;
mod duplicates;
mod import;
mod options;
mod placing;
mod presets;
mod report;
mod site;

pub use columns::AssetColumns;
pub use import::import_assets;
pub use options::{AssetOptions, KeepRows};
pub use report::{AssetImport, CodeCount};

#[cfg(test)]
mod asset_tests;
#[cfg(test)]
mod real_data_tests;
