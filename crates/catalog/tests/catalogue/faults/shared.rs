//! Faults in what programmes share: instruments, papers, windows.

use crate::draft::Draft;

#[test]
fn an_id_is_declared_once() {
    for (file, more, expected) in [
        (
            "papers.toml",
            "\n[[paper]]\nid = \"identity-card\"\nname = \"身份证\"\nfrom = \"自己带\"\n",
            "papers.toml: identity-card: this paper is declared twice",
        ),
        (
            "windows.toml",
            "\n[[window]]\nid = \"school\"\nname = \"学校\"\nfind = \"学校里\"\n",
            "windows.toml: school: this window is declared twice",
        ),
        (
            "instruments.toml",
            "\n[[instrument]]\nid = \"protection-law\"\nname = \"保障法\"\n",
            "instruments.toml: protection-law: this instrument is declared twice",
        ),
        (
            "standards.toml",
            "\n[[standard]]\nid = \"minimum-living\"\nname = \"低保\"\nunit = \"yuan-per-month\"\nevidence = \"R\"\n\
             confirm = \"请确认\"\n[[standard.value]]\nfrom = 2022-10-01\nyuan = 1\nsource = \"报道\"\n",
            "standards.toml: minimum-living: this standard is declared twice",
        ),
    ] {
        let found = Draft::real().append(file, more).faults();
        assert!(found.iter().any(|fault| fault.to_string() == expected), "{found:?}");
    }
}

#[test]
fn what_nothing_uses_is_told() {
    Draft::real()
        .append("papers.toml", "\n[[paper]]\nid = \"bank-card\"\nname = \"银行卡\"\nfrom = \"自己带\"\n")
        .append("windows.toml", "\n[[window]]\nid = \"bank\"\nname = \"银行\"\nfind = \"附近\"\n")
        .append("instruments.toml", "\n[[instrument]]\nid = \"rumour\"\nname = \"传闻\"\n")
        .has(&[
            "instruments.toml: rumour: nothing cites this instrument",
            "papers.toml: bank-card: no programme asks for this paper",
            "windows.toml: bank: no programme is applied for at this window",
        ]);
}

#[test]
fn an_instrument_whose_articles_are_counted_says_when_it_took_effect() {
    Draft::real().change("instruments.toml", "in_force = 2008-07-01\n", "").has(&[
        "instruments.toml: protection-law.in_force: the date is missing; write it as 2026-11-23, without quotes",
    ]);
}
