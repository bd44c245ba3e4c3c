package dev.colonnade.quickstart;

import dev.colonnade.annotations.Mapper;

@Mapper
public interface MediaMapper {
    VideoDao videos();

    CommentDao comments();
}
