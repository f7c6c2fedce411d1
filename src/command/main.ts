import '../language/scorer/with-weights';
import { run } from './run';

const { stdout, stderr, env } = process;

run(process.argv.slice(2), { stdout, stderr, env, cwd: process.cwd() }).then(
  (status) => {
    process.exitCode = status;
  },
  () => {
    stderr.write(
      'protocol-check: something went wrong in the program itself; nothing was changed. Please report it.\n',
    );
    process.exitCode = 2;
  },
);
