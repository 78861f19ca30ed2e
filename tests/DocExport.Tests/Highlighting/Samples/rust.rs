#![allow(dead_code)]
use std::collections::{self, HashMap};

/// A point.
#[derive(Debug, Clone)]
pub struct Point<'a, T: Copy> {
    name: &'a str,
    x: T,
}

/* outer /* inner */ still comment */
impl<'a, T> Point<'a, T> where T: Copy + Into<f64> {
    pub async fn new(name: &'a str) -> Result<Self, Error> {
        let c = 'x';
        let nl = '\n';
        let raw = r#"a "raw" string"#;
        println!("{name}: {:>8.2} {{}}", 1_000u32 as f64);
        let v: Vec<u8> = b"bytes".iter().copied().collect::<Vec<_>>();
        'outer: loop { break 'outer; }
        match self.load().await? {
            Some(n @ 1..=9) if n != 3 => Ok(n),
            None => Err(Error::Missing),
        }
    }
}
