type Props = { name: string; onDone?: (value: number) => void };

const identity = <T,>(x: T): T => x;

export function Badge({ name, onDone }: Props): JSX.Element | null {
  if (name.length < 3 && identity<string>(name)) return null;
  return <span className="badge" data-name={name}>Hi {name.toUpperCase()}!</span>;
}
