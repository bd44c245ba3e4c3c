package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.data.CqlVector;
import com.datastax.oss.driver.api.core.type.VectorType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vector: its elements alone, since its type says how many there are. There is no empty one, so that null is null.
 *
 * @param <E> its elements
 */
final class DirectVectorCodec<E> extends DirectCodec<CqlVector<E>> {
    private final VectorLayout layout;
    private final Elements<E> elements;
    private final String where;

    DirectVectorCodec(VectorType type, TypeCodec<E> element, String where) {
        super(TypeCodecs.vectorOf(type, element));
        this.layout = VectorLayout.of(type);
        this.elements = Elements.of(element);
        this.where = where;
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable CqlVector<E> vector, ProtocolVersion protocolVersion) {
        if (vector == null) {
            return null;
        }
        layout.check(vector.size());
        Object[] prepared = elements.prepareAll(vector.stream().toArray(), protocolVersion, where);
        int size = 0;
        for (Object element : prepared) {
            size += layout.sizeWithLength(elements.size(element));
        }
        ByteBuffer bytes = ByteBuffer.allocate(size);
        for (Object element : prepared) {
            int elementSize = elements.size(element);
            layout.putLength(elementSize, bytes);
            elements.put(element, elementSize, bytes);
        }
        return bytes.flip();
    }

    @Override
    public @Nullable CqlVector<E> decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return null;
        }
        ByteBuffer source = bytes.duplicate();
        List<@Nullable E> vector = new ArrayList<>(Capacity.ofList(layout.dimension()));
        for (int i = 0; i < layout.dimension(); i++) {
            vector.add(elements.take(source, layout.nextLength(source), protocolVersion));
        }
        VectorLayout.checkEnd(source);
        return CqlVector.newInstance(vector);
    }
}
