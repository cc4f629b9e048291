import { mkdirSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { PlatformError } from './platform-error.ts';

type Reason = readonly [vi: string, en: string];

const NO_RIGHT: Reason = ['không có quyền ghi ở đó', 'we may not write there'];
const NOT_A_FOLDER: Reason = [
  'đường dẫn đó, hoặc một phần của nó, là tệp chứ không phải thư mục',
  'that path, or a part of it, is a file and not a folder',
];
const FULL: Reason = ['ổ đĩa đã đầy', 'the disk is full'];

/** Why the system refuses files, by its code. */
const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: ['hệ thống tệp chỉ cho đọc', 'the file system is read-only'],
  ENOSPC: FULL,
  EDQUOT: FULL,
  EEXIST: NOT_A_FOLDER,
  ENOTDIR: NOT_A_FOLDER,
  EISDIR: ['có thư mục ở nơi cần một tệp', 'there is a folder where a file should be'],
  ENOENT: ['không tạo được thư mục ở đó', 'no folder can be made there'],
  ENAMETOOLONG: ['đường dẫn quá dài', 'the path is too long'],
  ELOOP: ['liên kết trong đường dẫn đi vòng', 'links in the path go in a circle'],
  EIO: ['ổ đĩa báo lỗi', 'the disk reports a fault'],
};

/** A refusal of the file system as a sentence that names DATA_DIR and the reason; anything else is answered as it is. */
export const folderFault = (dataDir: string, error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const reason = REASONS[error.code];
  const call = 'syscall' in error ? String(error.syscall) : 'spawn';
  // A program that could not be started is another matter.
  if (reason === undefined || call.startsWith('spawn')) return error;
  const where = 'path' in error && typeof error.path === 'string' ? `${error.code}, ${error.path}` : error.code;
  return new PlatformError(
    'DATA_UNUSABLE',
    `Không dùng được thư mục dữ liệu DATA_DIR=${dataDir}: ${reason[0]} (${where}).\n` +
      `The data folder DATA_DIR=${dataDir} cannot be used: ${reason[1]} (${where}).`,
  );
};

const found = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/**
 * Makes a folder and those above it that are missing, one after the other. Node's own `recursive` never ends on a file
 * system such as /proc, which answers "no such parent" although the parent is there.
 */
export const makeFolder = (folder: string): void => {
  const missing: string[] = [];
  for (let path = folder; found(path) === undefined; path = dirname(path)) missing.push(path);
  for (const path of missing.toReversed()) {
    try {
      mkdirSync(path, { mode: 0o755 });
    } catch (error) {
      // Another process may have made it at the same time.
      if (found(path) === undefined) throw error;
    }
  }
  // A file in its place: let the system say so in its own words.
  if (found(folder)?.isDirectory() !== true) mkdirSync(folder);
};
