//! The command line from outside: what it prints, where, and with which exit code.

#[cfg(test)]
mod assess;
#[cfg(test)]
mod check;
#[cfg(test)]
mod choices;
#[cfg(test)]
mod diff;
#[cfg(test)]
mod edition;
#[cfg(test)]
mod explain;
#[cfg(test)]
mod facts;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod help;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod run;
#[cfg(test)]
mod screen;
#[cfg(test)]
mod tables;
