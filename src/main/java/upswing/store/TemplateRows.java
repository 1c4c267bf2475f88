package upswing.store;

import static upswing.store.jooq.Tables.TEMPLATE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import upswing.training.Template;
import upswing.training.TemplateId;

/** Weeks and blocks kept to be planned again, in the table template. */
final class TemplateRows {

  static void write(DSLContext db, Map<TemplateId, Optional<Template>> touched) {
    Rows.replace(
        db,
        TEMPLATE,
        TEMPLATE.ID,
        touched.keySet().stream().map(TemplateId::value).toList(),
        touched.values().stream().flatMap(Optional::stream).map(t -> row(db, t)).toList());
  }

  static Map<TemplateId, Template> read(DSLContext db) {
    Map<TemplateId, Template> templates = new HashMap<>();
    for (Record row : db.selectFrom(TEMPLATE).fetch()) {
      TemplateId id = new TemplateId(row.get(TEMPLATE.ID));
      templates.put(
          id,
          new Template(
              id,
              row.get(TEMPLATE.NAME),
              row.get(TEMPLATE.STARTED_ON),
              row.get(TEMPLATE.RECOVERY),
              Optional.ofNullable(row.get(TEMPLATE.BLOCK)).map(Kept::block),
              Kept.sessions(row.get(TEMPLATE.SESSIONS))));
    }
    return templates;
  }

  private static Record row(DSLContext db, Template template) {
    Record row = db.newRecord(TEMPLATE);
    row.set(TEMPLATE.ID, template.id().value());
    row.set(TEMPLATE.NAME, template.name());
    row.set(TEMPLATE.STARTED_ON, template.start());
    row.set(TEMPLATE.RECOVERY, template.recovery());
    row.set(TEMPLATE.BLOCK, template.block().map(Json::write).orElse(null));
    row.set(TEMPLATE.SESSIONS, Json.write(template.sessions()));
    return row;
  }

  private TemplateRows() {}
}
