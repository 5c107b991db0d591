import Glibc

/// One run of a program, with what it wrote thrown away.
struct Run {
  let milliseconds: Double
  /// The time that processors worked on it, which other programs do not lengthen.
  let processorMilliseconds: Double
  let megabytes: Int

  struct Failure: Error { let command: [String] }

  init(_ command: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    var status: Int32 = 0
    var usage = rusage()
    let start = ContinuousClock.now
    let failed = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    guard failed == 0, wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw Failure(command: command)
    }
    milliseconds = start.duration(to: .now) / .milliseconds(1)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let micros = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    processorMilliseconds = Double(seconds) * 1000 + Double(micros) / 1000
    megabytes = usage.ru_maxrss / 1024
  }
}
