import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j Community with Bolt on loopback until standard input is closed.
 *
 * <p>Standard input: the settings as lines {@code name=value}, then an empty line. The settings are home, port (0 for a
 * free port), password, servicePid, lockWaitMillis and stopMillis. End of input requests a clean stop; after stopMillis
 * the process is halted. Standard output: one line, {@code @ready <port>} or {@code @failed <code> <detail>}, where
 * code is locked (detail: the process ids of the owner and of its service), port-in-use, disk-full or other.
 */
public final class ManagedNeo4j {
    /** The locked byte is far beyond the process ids: other processes must be able to read these. */
    private static final long LOCKED_BYTE = 1L << 30;

    private static final CountDownLatch stopAsked = new CountDownLatch(1);
    private static final CountDownLatch stopped = new CountDownLatch(1);

    public static void main(String[] arguments) throws Exception {
        PrintStream output = System.out;
        // output of libraries must not be taken for the result
        System.setOut(System.err);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Map<String, String> settings = readSettings(input);
        stopAtEndOf(input, Long.parseLong(settings.get("stopMillis")));
        int status = 0;
        try {
            run(settings, output);
        } catch (Throwable failure) {
            failure.printStackTrace();
            output.println("@failed " + describe(failure));
            status = 1;
        }
        stopped.countDown();
        System.exit(status);
    }

    private static void run(Map<String, String> settings, PrintStream output) throws Exception {
        Path home = Path.of(settings.get("home"));
        try (FileChannel lock = lock(home.resolve("lock"), settings)) {
            int port = Integer.parseInt(settings.get("port"));
            checkFree(port);
            // SIGTERM leads to a clean stop as well
            Runtime.getRuntime().addShutdownHook(new Thread(ManagedNeo4j::stopAndWait));
            DatabaseManagementService neo4j = open(home, port);
            try {
                output.println("@ready " + prepare(neo4j, settings.get("password")));
                stopAsked.await();
            } finally {
                neo4j.shutdown();
            }
        }
    }

    private static Map<String, String> readSettings(BufferedReader input) throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (String line = input.readLine(); line != null && !line.isEmpty(); line = input.readLine()) {
            int equals = line.indexOf('=');
            settings.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return settings;
    }

    private static void stopAtEndOf(BufferedReader input, long stopMillis) {
        Thread watcher = new Thread(() -> {
            try {
                while (input.read() >= 0) {}
            } catch (IOException broken) {
                // a broken pipe is the end of input, too
            }
            stopAsked.countDown();
            try {
                Thread.sleep(stopMillis);
            } catch (InterruptedException early) {
                // halt without waiting any longer
            }
            System.err.println("Not stopped within " + stopMillis + " ms: halting the process");
            Runtime.getRuntime().halt(1);
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Waits for a predecessor that is shutting down. The lock is held until the channel is closed. */
    private static FileChannel lock(Path file, Map<String, String> settings) throws Exception {
        long waitMillis = Long.parseLong(settings.get("lockWaitMillis"));
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + waitMillis * 1_000_000;
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        while (lock == null && System.nanoTime() < deadline && stopAsked.getCount() > 0) {
            Thread.sleep(50);
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
        }
        if (lock == null) {
            throw new LockedException(readOwners(channel));
        }
        channel.truncate(0);
        String owners = ProcessHandle.current().pid() + " " + settings.get("servicePid");
        channel.write(StandardCharsets.UTF_8.encode(owners), 0);
        return channel;
    }

    private static String readOwners(FileChannel channel) throws IOException {
        ByteBuffer owners = ByteBuffer.allocate(64);
        channel.read(owners, 0);
        return StandardCharsets.UTF_8.decode(owners.flip()).toString();
    }

    /** Fails immediately if the port is in use; Neo4j would fail only after some seconds. */
    private static void checkFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }

    private static DatabaseManagementService open(Path home, int port) {
        Setting<Object> quietPeriod = untyped(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period);
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 128L << 20)
                // a statement is terminated at most this long after its timeout; with the default of 2 s the client
                // would give up first
                .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(250))
                // no traffic is left once the databases are closed; the default waits 10 s
                .setConfig(quietPeriod, parse(quietPeriod, "0"))
                // a list or text of another order of magnitude should not be a new plan, which takes up to a second
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                // a small graph should not need half a gigabyte of transaction logs
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 32L << 20)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "128M size")
                .build();
    }

    /** A setting of another type in another version of Neo4j: an integer in 5.26, a duration in later ones. */
    @SuppressWarnings("unchecked")
    private static Setting<Object> untyped(Setting<?> setting) {
        return (Setting<Object>) setting;
    }

    private static Object parse(Setting<Object> setting, String text) {
        return ((SettingImpl<Object>) setting).parse(text);
    }

    /** Sets the password, whatever it was before. @return the Bolt port */
    private static int prepare(DatabaseManagementService neo4j, String password) throws Exception {
        GraphDatabaseAPI system = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        // the check saves about 1 s of most starts: the first Cypher statement of a process is slow
        if (!isAccepted(system, password)) {
            system.executeTransactionally(
                    "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
        }
        ConnectorPortRegister ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private static boolean isAccepted(GraphDatabaseAPI system, String password) throws Exception {
        AuthManager authentication = system.getDependencyResolver().resolveDependency(AuthManager.class);
        return authentication
                        .login(AuthToken.newBasicAuthToken("neo4j", password), ClientConnectionInfo.EMBEDDED_CONNECTION)
                        .subject()
                        .getAuthenticationResult()
                == AuthenticationResult.SUCCESS;
    }

    private static void stopAndWait() {
        stopAsked.countDown();
        try {
            stopped.await();
        } catch (InterruptedException early) {
            // the process is ending
        }
    }

    private static String describe(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof LockedException) {
                return "locked " + message;
            }
            if (cause instanceof FileLockException) {
                return "locked";
            }
            if (cause instanceof BindException || cause instanceof PortBindException) {
                return "port-in-use " + message;
            }
            if (cause instanceof IOException && message.contains("No space left on device")) {
                return "disk-full " + message;
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "other " + String.valueOf(root).replaceAll("\\R.*", "");
    }

    private static final class LockedException extends Exception {
        LockedException(String owners) {
            super(owners);
        }
    }
}
