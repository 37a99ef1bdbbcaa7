import { request } from "./request";

// Stands in for the module `next/headers` in the database tests (vitest.config.ts).

export const headers = async () => request.headers;

export const cookies = async () => ({
  get: (name: string) => {
    const value = request.cookies.get(name);
    return value === undefined ? undefined : { name, value };
  },
  set: (name: string, value: string, { maxAge }: { maxAge?: number } = {}) => {
    if (maxAge === 0) request.cookies.delete(name);
    else request.cookies.set(name, value);
  },
});
