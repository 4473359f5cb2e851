// @ts-check

/** @typedef {{resolved?: string, link?: boolean, optionalDependencies?: Record<string, string>}} LockEntry */

/**
 * @param {Record<string, LockEntry>} packages as in package-lock.json, by folder: `node_modules/a/node_modules/b`
 * @returns {string[]}
 */
export function lockFaults(packages) {
  return Object.entries(packages).flatMap(([folder, entry]) => {
    const name = folder || 'package.json';
    const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
      (wanted) => !isFound(packages, folder, wanted),
    );
    return [
      ...missing.map((wanted) => `${name}: its optional dependency ${wanted} is not in the lock`),
      ...(entry.resolved && !entry.link ? [`${name}: is bound to the address ${entry.resolved}`] : []),
    ];
  });
}

/**
 * Looks for a package as Node does: in the folder's own node_modules, then in those of the folders around it.
 * @param {Record<string, LockEntry>} packages
 * @param {string} folder
 * @param {string} wanted
 * @returns {boolean}
 */
function isFound(packages, folder, wanted) {
  if (packages[`${folder ? `${folder}/` : ''}node_modules/${wanted}`]) return true;
  if (!folder) return false;
  const outer = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  return isFound(packages, outer, wanted);
}
