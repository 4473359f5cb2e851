import { closest } from '../src/core/closest';
import { check } from './check';
import { compare } from './compare';
import { exportChronicle } from './export';
import { picture } from './picture';

interface Command {
  readonly usage: string;
  readonly about: string;
  /** Answers the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check <folder>...',
    about: 'read a chronicle and print every fault with its file, its place and how to mend it',
    run: check,
  },
  compare: {
    usage: 'compare <folder> <folder>',
    about: 'say what differs between an earlier and a later state of a chronicle',
    run: compare,
  },
  export: {
    usage: 'export <folder> --format <format> [--link <link>] [--day <day>] [--out <file>]',
    about: 'write everything, or what a link shows, in a format for other programs; docs/export.md lists them',
    run: exportChronicle,
  },
  picture: {
    usage: 'picture <folder> [options]',
    about:
      "draw a view as SVG: --link '?day=…' --size 1200x630 --theme light|dark|paper --site https://… --out file.svg",
    run: picture,
  },
};

/** Runs a command over chronicles; answers 0 when all is well, 1 on faults in data, 2 on a command that is not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const asked = name === 'help' || isHelp(name);
    if (asked) console.log(usage());
    else console.error(`There is no command \`${name}\`.${guess(name)}\n\n${usage()}`);
    return asked ? 0 : 2;
  }
  if (rest.some(isHelp)) {
    console.log(`Usage: npm run chronicle -- ${command.usage}\n\n${command.about}`);
    return 0;
  }
  if (rest.length === 0) {
    console.error(`Say which folder: npm run chronicle -- ${command.usage}`);
    return 2;
  }
  return command.run(rest);
}

const isHelp = (word: string) => word === '--help' || word === '-h';

function guess(name: string): string {
  const nearest = closest(name, Object.keys(COMMANDS));
  return nearest === null ? '' : ` Did you mean \`${nearest}\`?`;
}

function usage(): string {
  const lines = Object.values(COMMANDS).flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]);
  return [
    'Usage: npm run chronicle -- <command> <folder>',
    '',
    ...lines,
    '',
    'As in: npm run chronicle -- check data/ukraine-2021-22',
  ].join('\n');
}
