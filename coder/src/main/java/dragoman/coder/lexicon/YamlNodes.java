package dragoman.coder.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML as nodes that know their line, so that every error can name it. */
final class YamlNodes {
    private final String file;

    YamlNodes(String file) {
        this.file = file;
    }

    Optional<Node> compose(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(50_000_000)
                .build();
        try {
            return new Compose(settings).composeString(yaml);
        } catch (YamlEngineException e) {
            throw new LexiconException(file + ": not YAML: " + e.getMessage());
        }
    }

    Map<String, Node> map(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, "expected keys with values (`key: value`)");
        }
        Map<String, Node> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (map.put(text(tuple.getKeyNode()), tuple.getValueNode()) != null) {
                throw error(tuple.getKeyNode(), "the key '" + text(tuple.getKeyNode()) + "' stands twice; delete one");
            }
        }
        return map;
    }

    /** The elements of a list; a single value is a list of one. */
    List<Node> list(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw error(node, "expected a word or text");
        }
        return scalar.getValue();
    }

    int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    LexiconException error(Node node, String message) {
        return new LexiconException(file + ":" + line(node) + ": " + message);
    }
}
