#!/usr/bin/env node
import React, { useState } from 'react';
const RE = /[/"\\]+\/x/gi, half = total / 2 / count;

/** Doc. */
export default class Cart extends Base {
  #items = [];
  static async *load(url, { retries = 3 } = {}) {
    const res = await fetch(`${url}/items?q=${encodeURIComponent(`a${1 + 1}b`)}`);
    if (!res.ok) throw new Error("bad\n" + res.status);
    return res.json().then((x) => x?.default ?? null);
  }
}

function List({ items }) {
  const [open, setOpen] = useState(false);
  return (
    <ul className="list" onClick={() => setOpen(!open)}>
      {items.map((item) => <Item key={item.id} {...item} />)}
      <>text & more</>
    </ul>
  );
}
const obj = { key: 0b11n, 'quoted': 1_000.5e3, method() { return typeof this; } };
x = a < b ? c : d; // done
