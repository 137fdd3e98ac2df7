//! Just enough reading of pages for the tests.

/// The values of an attribute, in order.
pub(crate) fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// The text between tags, as people read it.
pub(crate) fn text(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let outside = body.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    unescaped(&outside.collect::<String>())
}

pub(crate) fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The section that a heading with this id begins.
pub(crate) fn section<'a>(html: &'a str, id: &str) -> Option<&'a str> {
    let start = format!("<section class=\"part\" aria-labelledby=\"{id}\">");
    html.split_once(&start).map(|(_, rest)| rest.split("</section>").next().unwrap())
}
