package dev.colonnade.cql.check.write.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The members of an object by their names. The last of equal names counts. */
final class JsonNames {
    private JsonNames() {}

    static Map<String, JsonValue.Member> last(JsonValue.Members object) {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        for (JsonValue.Member member : object.members()) {
            members.put(member.name().text(), member);
        }
        return members;
    }

    /** By the names of columns or fields: in lower case, unless they are in double quotes themselves. */
    static Map<String, JsonValue.Member> meant(JsonValue.Members object) {
        Map<String, JsonValue.Member> members = last(object);
        for (String name : List.copyOf(members.keySet())) {
            String meant = column(name);
            JsonValue.Member member = members.get(name);
            if (!meant.equals(name) && member != null) {
                members.remove(name);
                members.put(meant, member);
            }
        }
        return members;
    }

    private static String column(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name.toLowerCase(Locale.US);
    }
}
