package upswing.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Runs a backup's statements, and none that a backup has no need of.
 *
 * <p>SQL can write files and start code; a file that somebody sent as a backup may do neither. So
 * outside of quotes a statement may only use the words below, and no name is called like a function
 * but the one that puts large values together.
 */
final class BackupScript {

  // Far above any statement of a real backup, far below the memory there is.
  private static final int LONGEST_STATEMENT = 32 << 20;

  private static final Set<String> WORDS =
      Arrays.stream(
              """
              CREATE CACHED MEMORY TABLE IF NOT EXISTS USER PASSWORD ADMIN ALTER ADD CONSTRAINT PRIMARY
              UNIQUE INDEX NULLS FIRST KEY FOREIGN REFERENCES ON DELETE CASCADE NOCHECK NULL SELECTIVITY
              INTEGER BIGINT BOOLEAN CHARACTER VARYING NUMERIC DOUBLE PRECISION DATE TIME TIMESTAMP WITH
              ZONE UUID BINARY LARGE OBJECT INSERT INTO VALUES TRUE FALSE X U UESCAPE E
              SYSTEM_COMBINE_BLOB
              """
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  // What H2 writes around large values, to the letter.
  private static final Set<String> AROUND_LARGE_VALUES =
      Set.of(
          "CREATE CACHED LOCAL TEMPORARY TABLE IF NOT EXISTS SYSTEM_LOB_STREAM"
              + "(ID INT NOT NULL, PART INT NOT NULL, CDATA VARCHAR, BDATA VARBINARY)",
          "ALTER TABLE SYSTEM_LOB_STREAM ADD CONSTRAINT SYSTEM_LOB_STREAM_PRIMARY_KEY"
              + " PRIMARY KEY(ID, PART)",
          "CREATE ALIAS IF NOT EXISTS SYSTEM_COMBINE_CLOB"
              + " FOR 'org.h2.command.dml.ScriptCommand.combineClob'",
          "CREATE ALIAS IF NOT EXISTS SYSTEM_COMBINE_BLOB"
              + " FOR 'org.h2.command.dml.ScriptCommand.combineBlob'",
          "DROP TABLE IF EXISTS SYSTEM_LOB_STREAM",
          "DROP ALIAS IF EXISTS SYSTEM_COMBINE_CLOB",
          "DROP ALIAS IF EXISTS SYSTEM_COMBINE_BLOB");

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
  private static final Pattern CALL = Pattern.compile("(\\w+|\")\\s*\\(");
  private static final Pattern LARGE_PART = Pattern.compile("INSERT INTO SYSTEM_LOB_STREAM VALUES");

  private final BufferedReader in;
  private final StringBuilder statement = new StringBuilder();
  // The statement with "" and '' for what stands in quotes.
  private final StringBuilder bare = new StringBuilder();

  private BackupScript(Reader in) {
    this.in = new BufferedReader(in);
  }

  /**
   * Runs a script.
   *
   * @throws StoreFailure when it is not a backup of Upswing
   */
  static void run(Reader script, DSLContext db) throws IOException {
    BackupScript statements = new BackupScript(script);
    while (statements.next()) {
      String sql = statements.statement.toString().strip();
      if (sql.isEmpty() || sql.startsWith("--")) continue;
      if (!AROUND_LARGE_VALUES.contains(sql)) vet(statements.bare.toString().strip());
      db.connection(
          connection -> {
            try (var run = connection.createStatement()) {
              run.execute(sql);
            }
          });
    }
  }

  private static void vet(String bare) {
    boolean insert = bare.startsWith("INSERT INTO ");
    String rest = LARGE_PART.matcher(bare).replaceFirst("INSERT INTO VALUES");
    Matcher words = WORD.matcher(rest);
    while (words.find()) {
      if (!WORDS.contains(words.group())) throw refused(words.group());
    }
    if (!insert) return;
    String values = rest.substring(Math.max(0, rest.indexOf("VALUES")) + "VALUES".length());
    if (values.indexOf('"') >= 0) throw refused("a name among values");
    Matcher calls = CALL.matcher(values);
    while (calls.find()) {
      if (!calls.group(1).equals("SYSTEM_COMBINE_BLOB")) throw refused(calls.group());
    }
  }

  private static StoreFailure refused(String what) {
    return new StoreFailure("It is not a backup of Upswing: it has " + what + " in it.");
  }

  /** Reads up to the next semicolon outside of quotes; false at the end. */
  private boolean next() throws IOException {
    statement.setLength(0);
    bare.setLength(0);
    int quote = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == ';' && quote == 0) return true;
      statement.append((char) c);
      if (statement.length() > LONGEST_STATEMENT) throw refused("an endless statement");
      if (quote == 0 || c == quote) bare.append((char) c);
      if (c == quote) quote = 0;
      else if (quote == 0 && (c == '\'' || c == '"')) quote = c;
    }
    return !statement.toString().isBlank();
  }
}
