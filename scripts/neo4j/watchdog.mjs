// Ends a server when the process that started it is gone, however it went: the pipe to standard input closes then.
const pid = Number(process.argv[2]);
const signal = (name) => {
  try {
    process.kill(pid, name);
  } catch {
    process.exit(0); // It has ended already.
  }
};
process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group; the parent decides.
process.stdin.on('data', () => process.exit(0)); // A word from the parent: the server is down, nothing to watch.
process.stdin.on('end', () => {
  signal('SIGTERM');
  setInterval(() => signal(0), 200);
  setTimeout(() => signal('SIGKILL'), 15_000);
});
