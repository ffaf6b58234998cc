export declare const VERSION: string;
/** Gets the jars into `folder`, whole, with their stamp. */
export type Fetch = (cache: string, folder: string) => Promise<void>;
export declare const haveJars: (cache?: string) => Promise<boolean>;
export declare const ensureJars: (cache?: string, fetch?: Fetch) => Promise<string>;
/** Writes the stamp that says that a folder of jars is whole. */
export declare const writeStamp: (folder: string) => Promise<void>;
