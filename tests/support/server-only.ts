// Stands in for the marker package `server-only`, which throws outside Next's server build.
export {};
