import { useEffect, useRef, type RefObject } from "react";

/** How long a page that grows is scrolled to where it was left, milliseconds: tables come after their cells are read. */
const PATIENCE = 1500;

/** A scrolling part that shows several pages, each where it was left; a page that is shown first begins at its top. */
export function useScroll(page: string): {
  ref: RefObject<HTMLDivElement>;
  onScroll: () => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const left = useRef(new Map<string, number>());
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const part = ref.current;
    if (part === null) return;
    const top = left.current.get(page) ?? 0;
    wanted.current = top;
    const restore = () => {
      part.scrollTop = top;
      if (part.scrollTop >= top - 1) end();
    };
    const end = () => {
      wanted.current = null;
      growing.disconnect();
      clearTimeout(timer);
      part.removeEventListener("wheel", end);
      part.removeEventListener("pointerdown", end);
    };
    const growing = new ResizeObserver(restore);
    for (const child of part.children) growing.observe(child);
    const timer = setTimeout(end, PATIENCE);
    part.addEventListener("wheel", end);
    part.addEventListener("pointerdown", end);
    restore();
    return end;
  }, [page]);
  return {
    ref,
    onScroll: () => {
      if (wanted.current === null) left.current.set(page, ref.current?.scrollTop ?? 0);
    },
  };
}
