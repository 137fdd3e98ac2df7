//! The policy that was compiled into this page.

use std::sync::LazyLock;

use zhucan_catalog::{Catalogue, Layout, decode_catalogue, decode_layouts};

/// The catalogue as the build wrote it.
pub static CATALOGUE_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the same build wrote these bytes; a page that cannot read them must stop")]
    decode_catalogue(CATALOGUE_BYTES).expect("the compiled policy can be read")
});

static LAYOUTS: LazyLock<Vec<Layout>> = LazyLock::new(|| {
    // Without a layout nothing is kept, and no code is shown; the tests see to it that the build writes them.
    decode_layouts(include_bytes!(concat!(env!("OUT_DIR"), "/layouts.bin"))).unwrap_or_default()
});

/// The layouts of handover codes.
#[must_use]
pub fn layouts() -> &'static [Layout] {
    &LAYOUTS
}

/// What decides.
#[must_use]
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}
