/** Name of the host in a `Host` header or an origin's authority, without port; `undefined` when malformed. */
export const hostName = (authority: string): string | undefined => {
  const text = `http://${authority}`;
  return URL.canParse(text) ? new URL(text).hostname : undefined;
};

/** Whether a host's name can only mean this machine. */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
