/**
 * Of a CycloneDX list of all installed packages those that are in what is handed out: the named ones and whatever they need.
 * What changes from run to run (serial number, time, the tool's version) is left out, so that the same sources give the same bytes.
 */
export function shippedPackages(bom, names) {
  const byRef = new Map(bom.components.map((one) => [one["bom-ref"], one]));
  const needs = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const root = bom.metadata.component["bom-ref"];
  const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name);
  const waiting = (needs.get(root) ?? []).filter((ref) => names.has(nameOf(byRef.get(ref) ?? {})));
  const missing = [...names].filter(
    (name) => !waiting.some((ref) => nameOf(byRef.get(ref)) === name)
  );
  if (missing.length > 0) throw new Error(`Not installed: ${missing.join(", ")}`);
  const roots = [...waiting];
  const shipped = new Set();
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (shipped.has(ref) || !byRef.has(ref)) continue;
    shipped.add(ref);
    waiting.push(...(needs.get(ref) ?? []));
  }
  const { component } = bom.metadata;
  return {
    $schema: bom.$schema,
    bomFormat: bom.bomFormat,
    specVersion: bom.specVersion,
    version: bom.version,
    metadata: { component },
    components: bom.components.filter((one) => shipped.has(one["bom-ref"])),
    dependencies: [
      { ref: root, dependsOn: roots.sort() },
      ...bom.dependencies
        .filter(({ ref }) => shipped.has(ref))
        .map(({ ref, dependsOn = [] }) => ({
          ref,
          dependsOn: dependsOn.filter((one) => shipped.has(one)),
        })),
    ],
  };
}
