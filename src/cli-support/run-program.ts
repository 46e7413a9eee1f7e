import { type Command, CommanderError } from 'commander';

/**
 * Runs a command line program, and sets the exit code: 0 done, 1 not done, 2 called in a wrong way.
 *
 * @param explain  what people are told of a failure; it throws what is nobody's but our own
 */
export async function runProgram(program: Command, explain: (error: unknown) => string): Promise<void> {
  try {
    await program.exitOverride().showHelpAfterError().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      console.error(explain(error));
      process.exitCode = 1;
    }
  }
}

/** Adds commands that fail as the program does. */
export function addCommands(program: Command, commands: readonly Command[]): void {
  for (const command of commands) {
    program.addCommand(command.copyInheritedSettings(program).exitOverride().showHelpAfterError());
  }
}
