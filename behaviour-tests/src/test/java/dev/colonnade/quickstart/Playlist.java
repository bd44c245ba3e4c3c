package dev.colonnade.quickstart;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Transient;
import java.util.List;
import java.util.UUID;

@Entity
@CqlName("playlists")
public class Playlist {
    @PartitionKey
    private UUID id;

    @CqlName("title")
    private String name;

    private List<UUID> videos;

    @Transient
    private int position;

    public Playlist(UUID id, String name, List<UUID> videos) {
        this.id = id;
        this.name = name;
        this.videos = videos;
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<UUID> getVideos() {
        return videos;
    }

    public int next() {
        return position++;
    }
}
