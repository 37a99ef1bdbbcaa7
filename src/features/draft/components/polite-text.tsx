"use client";

import { useEffect, useRef, useState } from "react";

/** So long a text has to stand before it is read out: nobody listens to one that changes with every keystroke. */
const REST_MS = 1_500;

/** Reads a text out once it has come to rest, and not when the screen opens. Shows nothing. */
export function PoliteText({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  const known = useRef(text);
  useEffect(() => {
    if (known.current === text) return;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
