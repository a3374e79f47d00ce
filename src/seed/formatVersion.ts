/**
 * Which graph the same files give. Raise it with every change of what the load writes: a graph of another version is
 * loaded anew at the next start, though its files are the same.
 */
export const formatVersion = 12;
