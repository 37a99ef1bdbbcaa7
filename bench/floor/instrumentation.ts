/** Its own, and empty: without one Next takes the product's, which lies further up. */
export function register(): void {}
