import { type Command, CommanderError } from 'commander';

/**
 * Runs a command-line program and sets the exit code: 0 success, 1 failure, 2 usage error.
 *
 * @param explain  describes a failure for the user; rethrows unexpected errors
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

/** Adds subcommands that handle errors as the program does. */
export function addCommands(program: Command, commands: readonly Command[]): void {
  for (const command of commands) {
    program.addCommand(command.copyInheritedSettings(program).exitOverride().showHelpAfterError());
  }
}
