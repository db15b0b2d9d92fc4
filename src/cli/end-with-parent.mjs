// Loaded into a child of ours before its own program: it ends with its parent, even after kill -9, since the channel
// between the two closes then. Next hands its options on to workers of its own, which must not take this for theirs.
if (process.env.NGUON_PARENT === String(process.ppid) && process.channel) {
  process.on("disconnect", () => process.exit(1));
  process.channel.unref();
}
