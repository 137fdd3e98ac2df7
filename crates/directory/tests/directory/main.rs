//! What the directory promises: every programme is there, every link leads somewhere, every text is escaped.

#[cfg(test)]
mod apart;
#[cfg(test)]
mod escaped;
#[cfg(test)]
mod finding;
#[cfg(test)]
mod html;
#[cfg(test)]
mod links;
#[cfg(test)]
mod real;
#[cfg(test)]
mod refused;
#[cfg(test)]
mod told;
