// What `server-only` means outside a server's build: nothing.
export {};
