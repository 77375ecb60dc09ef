package org.conceptexplorer.cli.selftest;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.training.run.ProgramVersion;

/** What was found, as JSON. */
public final class FindingsJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    /**
     * Writes a file.
     *
     * @throws org.conceptexplorer.base.ExplainedException if it cannot be written
     */
    public static void write(Path file, List<Finding> findings) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("program", "Concept Explorer " + ProgramVersion.get());
        root.put("java", System.getProperty("java.vm.version", ""));
        root.put("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        root.put("passed", SelfTest.passed(findings));
        ArrayNode array = root.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode object = array.addObject();
            object.put("name", finding.name());
            object.put("verdict", finding.verdict().id());
            object.put("words", finding.words());
            object.put("seconds", finding.seconds());
        }
        SafeFile.write(file, out -> {
            out.write(MAPPER.writeValueAsBytes(root));
            out.write('\n');
        });
    }
}
