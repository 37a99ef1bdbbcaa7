// Loaded first in the children of our scripts. When the parent is gone, however it ended, so is the child:
// the channel between them closes, and the child asks itself to stop, then insists.
// Processes that the child starts in turn inherit the option that loads this file, hence the check.
if (process.send && process.env.END_WITH_PARENT === String(process.ppid)) {
  process.once("disconnect", () => {
    setTimeout(() => process.kill(process.pid, "SIGKILL"), 8_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel?.unref();
}
