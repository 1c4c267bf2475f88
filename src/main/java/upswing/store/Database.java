package upswing.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/** An open H2 file: opens no socket, writes nothing beside it, loses no commit when killed. */
final class Database implements AutoCloseable {

  // WRITE_DELAY=0: with the default of 500 ms a killed process loses hundreds of commits.
  // FILE_LOCK=FS: the file's own lock, without the watchdog of the default. On POSIX it falls when
  // the program closes the file anywhere, so there is one connection and nobody else opens it.
  private static final String SETTINGS =
      ";WRITE_DELAY=0;FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=8192";
  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

  private static final String USER = "upswing";

  private final Connection connection;
  private final DSLContext dsl;

  static {
    // Which version of the database it supports is of no use to a runner.
    JooqLogger.globalThreshold(Log.Level.WARN);
  }

  private Database(Connection connection) {
    this.connection = connection;
    dsl = DSL.using(connection, SQLDialect.H2);
  }

  /** Lets jOOQ learn its types; a start does it while H2 looks into the file. */
  static void prepare() {
    var _ = DSL.using(SQLDialect.H2);
  }

  /** Opens a file to read and write it, making it when it is missing. */
  static Database open(Path file) throws SQLException, IOException {
    if (!Files.exists(file)) OwnerOnly.file(file);
    return new Database(DriverManager.getConnection(url(file) + SETTINGS, USER, ""));
  }

  /** Opens a file to look at it: not a byte of it changes. */
  static Database look(Path file) throws SQLException {
    String url = url(file) + SETTINGS + READ_ONLY;
    return new Database(DriverManager.getConnection(url, USER, ""));
  }

  private static String url(Path file) {
    String path = file.toAbsolutePath().toString();
    return "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length());
  }

  /** Puts a finished file in the place of another, on disk before it is seen. */
  static void putInPlace(Path finished, Path place) throws IOException {
    try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Waits until all commits are on the disk itself, where a power cut leaves them. */
  void force() {
    dsl.execute("checkpoint sync");
  }

  DSLContext dsl() {
    return dsl;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
