/** What is written as YAML for the content: texts in quotes, none folded. Whoever prepares a file, and nobody else, waits for the writer to start. */
export async function writtenYaml(value: object): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}
